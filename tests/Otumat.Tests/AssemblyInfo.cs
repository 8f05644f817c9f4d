using System.Runtime.Versioning;

// Modes of files and folders, which much of this is about, are a matter of Unix.
[assembly: UnsupportedOSPlatform("windows")]
