#!/bin/sh
# Double-click (macOS; elsewhere "run as a program"): opens the page that checks drafts, in the browser of this machine.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
echo "กำลังเปิดหน้าตรวจร่าง ไฟล์ไม่ออกจากเครื่องนี้ ปิดหน้าต่างนี้เมื่อใช้เสร็จ"
echo "Opening the page that checks drafts. Close this window when you are done."
exec "$here/../prongsai" serve --open --lang th
