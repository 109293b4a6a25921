@echo off
rem Starts Underlag on Windows: without words the window, with words a command without a window.
rem Written without a Windows machine at hand: it has not been run on Windows.
setlocal enabledelayedexpansion
set "ROT=%~dp0"
set "ROT=%ROT:~0,-1%"
if "%UNDERLAG_HOME%"=="" set "UNDERLAG_HOME=%LOCALAPPDATA%\underlag"

set "JAVA=java"
if exist "%ROT%\jre\bin\java.exe" (
  set "JAVA=%ROT%\jre\bin\java.exe"
) else if not "%JAVA_HOME%"=="" (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Underlag: ingen Java 21 eller nyare hittades; installera en och peka ut den med JAVA_HOME. 1>&2
  exit /b 2
)

set "STARTARE="
for %%F in ("%ROT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "STARTARE=%%F"
if "%STARTARE%"=="" (
  echo Underlag: installationen i %ROT% saknar startfilen under plugins. 1>&2
  exit /b 2
)

set JVM=-XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Duser.language=sv -Duser.country=SE
set JVM=%JVM% --enable-native-access=ALL-UNNAMED "-Dunderlag.data=%UNDERLAG_HOME%" "-Dunderlag.produkt=%ROT%"
set JVM=%JVM% "-Djava.util.logging.config.file=%ROT%\loggning.properties" "-Dlogback.configurationFile=%ROT%\logback.xml"
set "LOGG=%UNDERLAG_HOME%\logg"
if not exist "%LOGG%" mkdir "%LOGG%"

if not "%~1"=="" (
  "%JAVA%" %JVM% -Djava.awt.headless=true "-Dosgi.logfile=%LOGG%\kommando.log" -jar "%STARTARE%" -application se.underlag.cli.application -data @none -configuration "%UNDERLAG_HOME%\konfiguration-kommando" %* <nul
  exit /b !errorlevel!
)

:fonster
"%JAVA%" %JVM% "-Dosgi.logfile=%LOGG%\fonster.log" -jar "%STARTARE%" -application se.underlag.app.application -configuration "%UNDERLAG_HOME%\konfiguration" -data "%UNDERLAG_HOME%\arbetsyta" <nul
rem 23 and 24 ask for a restart.
if %errorlevel%==23 goto fonster
if %errorlevel%==24 goto fonster
exit /b %errorlevel%
