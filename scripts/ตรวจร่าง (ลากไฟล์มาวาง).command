#!/bin/sh
# Give it a draft: "NAME (ข้อสังเกต).docx" comes to lie beside it. A PDF becomes a PDF, other files a page.
# Opened without a file it asks for one, since not every desktop hands over what is dropped.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

check() {
    ending=$(printf '%s' "${1##*.}" | tr '[:upper:]' '[:lower:]')
    case $ending in
        docx | doc) form=docx ;;
        pdf) form=pdf ;;
        *) form=html ;;
    esac
    result="${1%.*} (ข้อสังเกต).$form"
    echo "กำลังตรวจ \"$1\""
    "$here/../prongsai" check "$1" --format "$form" -o "$result" --fail-on never --lang th
    code=$?
    if [ "$code" -eq 0 ]; then
        echo "ได้ \"$result\""
    else
        echo "ตรวจไม่ได้ ดูข้อความข้างบน · could not be checked, see above"
        trouble=$code
    fi
}

trouble=0
if [ "$#" -eq 0 ]; then
    if command -v osascript >/dev/null 2>&1; then
        file=$(osascript -e 'POSIX path of (choose file with prompt "เลือกไฟล์ร่างรายงาน")' 2>/dev/null)
    elif command -v zenity >/dev/null 2>&1; then
        file=$(zenity --file-selection --title "เลือกไฟล์ร่างรายงาน" 2>/dev/null)
    else
        printf '%s\n' "ลากไฟล์ร่างรายงานมาวางในหน้าต่างนี้ แล้วกด Enter · drop the draft here and press Enter"
        IFS= read -r file
        # A terminal puts a dropped name in quotes.
        file=$(printf '%s' "$file" | sed "s/^ *'\(.*\)' *$/\1/; s/^ *\"\(.*\)\" *$/\1/; s/ *$//")
    fi
    [ -n "$file" ] || exit 2
    set -- "$file"
fi
for file in "$@"; do
    check "$file"
done
if [ -t 0 ]; then
    echo "กด Enter เพื่อปิด · press Enter to close"
    IFS= read -r _
fi
exit "$trouble"
