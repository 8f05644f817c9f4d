using System.Runtime.Versioning;

// The tests write scripts of sh and read unit files.
[assembly: UnsupportedOSPlatform("windows")]
