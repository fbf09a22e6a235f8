@echo off
rem Double-click: opens the page that checks drafts, in the browser of this machine.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul 2>&1
title โปร่งใส - ตรวจร่างรายงาน
echo กำลังเปิดหน้าตรวจร่าง ไฟล์ไม่ออกจากเครื่องนี้ ปิดหน้าต่างนี้เมื่อใช้เสร็จ
echo Opening the page that checks drafts. Close this window when you are done.
echo.
call "%~dp0..\prongsai.cmd" serve --open --lang th
if not "%ERRORLEVEL%"=="0" pause
exit /b %ERRORLEVEL%
