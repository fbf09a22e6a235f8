@echo off
rem Drop a draft on this file: "NAME (ข้อสังเกต).docx" comes to lie beside it. A PDF becomes a PDF, other files a page.
rem Java knows file names in the letters of the system's code page alone: it works on a copy with a plain name.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul 2>&1
title โปร่งใส - ตรวจร่างรายงาน
set "TROUBLE="
if "%~1"=="" (
    echo ลากไฟล์ร่างรายงานมาวางบนไฟล์นี้ แล้วรอสักครู่
    echo Drop a draft on this file, and wait a little.
    pause
    exit /b 2
)

:next
if "%~1"=="" goto :end
call :check "%~f1"
shift
goto :next

:end
if defined TROUBLE pause
if not defined TROUBLE timeout /t 8 2>nul
exit /b 0

:check
set "FORM=html"
if /i "%~x1"==".docx" set "FORM=docx"
if /i "%~x1"==".doc" set "FORM=docx"
if /i "%~x1"==".pdf" set "FORM=pdf"
set "WORK=%TEMP%\prongsai-%RANDOM%%RANDOM%"
set "RESULT=%~dpn1 (ข้อสังเกต).%FORM%"
md "%WORK%"
copy /y "%~f1" "%WORK%\draft%~x1" >nul
echo กำลังตรวจ "%~nx1"
call "%~dp0..\prongsai.cmd" check "%WORK%\draft%~x1" --format %FORM% -o "%WORK%\result.%FORM%" --fail-on never --lang th
if exist "%WORK%\result.%FORM%" goto :made
echo ตรวจไม่ได้ ดูข้อความข้างบน · could not be checked, see above
set "TROUBLE=1"
goto :clean

:made
move /y "%WORK%\result.%FORM%" "%RESULT%" >nul
if errorlevel 1 (
    echo เขียนไฟล์ผลไม่ได้ อาจเปิดอยู่ในโปรแกรมอื่น โปรดปิดแล้วลองใหม่ · close the result, which is open elsewhere, and try again
    set "TROUBLE=1"
    goto :clean
)
echo ได้ "%RESULT%"

:clean
rd /s /q "%WORK%"
exit /b 0
