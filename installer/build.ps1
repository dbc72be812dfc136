# Builds target\package\Bidweave, a folder that runs as it is, and the .msi. Needs Maven, a JDK 25 (its folder in JAVA_HOME) and the WiX
# toolset that jpackage asks for. NOT YET RUN: written for GitHub's Windows runners.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location "$PSScriptRoot\.."

$jdk = $env:JAVA_HOME
$version = ([xml](Get-Content pom.xml)).project.version
$package = 'target\package'

mvn -q -DskipTests package
Remove-Item -Recurse -Force $package -ErrorAction Ignore

& "$jdk\bin\jlink" --module-path target\javafx `
    --add-modules javafx.controls,java.logging,java.management,java.naming,java.sql,jdk.localedata,jdk.unsupported,jdk.zipfs `
    --include-locales en-GB --strip-debug --no-header-files --no-man-pages --output "$package\runtime"

# Beside the runtime's own libraries JavaFX loads its native ones in place; from inside a jar it unpacks them into the user's home.
Add-Type -AssemblyName System.IO.Compression.FileSystem
$graphics = [IO.Compression.ZipFile]::OpenRead((Get-Item target\javafx\javafx-graphics-*.jar).FullName)
$graphics.Entries | Where-Object Name -like '*.dll' | ForEach-Object {
    $library = Join-Path (Resolve-Path "$package\runtime\bin") $_.Name
    # The compiler's own libraries are there already.
    if (-not (Test-Path $library)) { [IO.Compression.ZipFileExtensions]::ExtractToFile($_, $library) }
}
$graphics.Dispose()

New-Item -ItemType Directory "$package\input\lib" | Out-Null
Copy-Item target\bidweave.jar "$package\input"
Get-ChildItem target\lib\*.jar -Exclude 'javafx-*', 'ortools-win32-*' | Copy-Item -Destination "$package\input\lib"
Copy-Item -Recurse target\natives "$package\input"

& "$jdk\bin\jpackage" '@installer/launcher.args' --type app-image --name Bidweave --app-version $version --icon installer\icon\bidweave.ico `
    --runtime-image "$package\runtime" --input "$package\input" --dest $package

# Trains the start cache by a walk as far as a first bid, with the launcher's own flags, and has the launcher use it: whatever is in it is loaded
# at every start. Without the record of what ran how often, for which the compiler takes a whole core while the window is being made.
$app = Resolve-Path "$package\Bidweave\app"
$env:JAVA_TOOL_OPTIONS = "-Dbidweave.rehearsal=example -XX:AOTCacheOutput=$app\start.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
$env:BIDWEAVE_HOME = Join-Path $env:TEMP 'bidweave-rehearsal'
Start-Process -Wait "$package\Bidweave\Bidweave.exe"
Remove-Item Env:JAVA_TOOL_OPTIONS, Env:BIDWEAVE_HOME
if (-not (Test-Path "$app\start.aot")) { throw 'The walk to a first bid left no start cache.' }
Add-Content "$app\Bidweave.cfg" 'java-options=-XX:AOTCache=$APPDIR\start.aot'

# Per user, as charities' staff seldom may install for all; the upgrade's id never changes, so that a new version takes the old one's place.
& "$jdk\bin\jpackage" --type msi --name Bidweave --app-version $version --app-image "$package\Bidweave" --dest $package `
    --license-file LICENSE --file-associations installer\bid-file.properties --win-per-user-install --win-menu --win-shortcut-prompt `
    --win-upgrade-uuid 5f0c6d1e-6b53-4a57-9b0e-3f6a1c2d7e84
