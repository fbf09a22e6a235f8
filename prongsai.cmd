@echo off
rem Starts Prongsai on Windows. Finds a Java of at least 21, builds on the first call, and hands all arguments on.
rem Letters beyond ASCII stand in no command here, only in messages, so that any code page reads this file.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul 2>&1
set "HOME_DIR=%~dp0"
set "NEED=21"
set "FOUND="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :beside "%%~fJ"
if not defined FOUND call :under "%ProgramFiles%\Eclipse Adoptium"
if not defined FOUND call :under "%ProgramFiles%\Java"
if not defined FOUND call :under "%ProgramFiles%\Microsoft"
if not defined FOUND call :under "%ProgramFiles%\Amazon Corretto"
if not defined FOUND call :under "%ProgramFiles%\Zulu"
if not defined FOUND call :under "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
if not defined FOUND call :under "%USERPROFILE%\.jdks"
if not defined FOUND goto :nojava

set "JAR=%HOME_DIR%target\prongsai.jar"
if not exist "%HOME_DIR%src\" if exist "%HOME_DIR%prongsai.jar" set "JAR=%HOME_DIR%prongsai.jar"
if exist "%HOME_DIR%src\" if not exist "%JAR%" goto :build
if exist "%HOME_DIR%src\" if not exist "%HOME_DIR%target\lib\" goto :build
goto :run

:build
echo กำลังสร้างโปรแกรมครั้งแรก อาจใช้เวลาสองสามนาที · building, this takes a few minutes the first time 1>&2
pushd "%HOME_DIR%"
set "JAVA_HOME=%FOUND%"
call mvnw.cmd -q -B -DskipTests -Dspotless.check.skip package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    echo สร้างโปรแกรมไม่สำเร็จ ดูข้อความข้างบน · the build failed, see above 1>&2
    exit /b 70
)

:run
set "QUICK="
call :quick %*
"%FOUND%\bin\java.exe" -XX:+UseSerialGC -XX:MetaspaceSize=128m %QUICK% -Dfile.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Djava.util.logging.config.file=NUL %PRONGSAI_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo ไม่พบ Java รุ่น %NEED% ขึ้นไป โปรดติดตั้ง JDK จาก https://adoptium.net แล้วลองใหม่ 1>&2
echo No Java %NEED% or newer was found: install a JDK from https://adoptium.net and try again. 1>&2
exit /b 69

rem A single draft is checked before the second compiler would pay: "check" and at most 11 words.
rem Of many files the workers read each: the heap of this process is to follow what it keeps, not what the machine has.
:quick
for %%C in (run convert index) do if /i "%~1"=="%%C" set "QUICK=-Xms128m -Xmn96m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=120 -XX:MaxInlineLevel=6 -XX:InlineSmallCode=1200"
if /i not "%~1"=="check" exit /b 0
for /l %%N in (1,1,12) do shift
if "%~1"=="" set "QUICK=-XX:TieredStopAtLevel=1"
exit /b 0

rem The JDK of a java.exe: two folders up.
:beside
for %%D in ("%~dp1..") do call :try "%%~fD"
exit /b 0

rem Every folder under a folder.
:under
if not exist "%~1\" exit /b 0
for /f "delims=" %%D in ('dir /b /ad "%~1" 2^>nul') do if not defined FOUND call :try "%~1\%%D"
exit /b 0

rem Takes a folder whose file "release" says a version that is new enough: JAVA_VERSION="21.0.4" or "21".
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=1* delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.-+_" %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% GEQ %NEED% set "FOUND=%~1"
exit /b 0
