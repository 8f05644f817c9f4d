namespace Otumat.Tool.Tests;

/// <summary>A program named systemctl that writes down how it was called; a real one needs a running systemd.</summary>
internal sealed class FakeSystemctl
{
    private readonly string _log;

    public FakeSystemctl(TemporaryFolder folder)
    {
        _log = folder["systemctl.log"];
        folder.WriteScript("bin/systemctl", $"printf '%s\\n' \"$*\" >> '{_log}'");
        Variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PATH"] = folder["bin"] + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
            ["HOME"] = folder["home"],
            ["XDG_CONFIG_HOME"] = folder["config"],
            ["XDG_DATA_HOME"] = folder["data"],
        };
    }

    /// <summary>What a process needs to find it, and no other folder of the user.</summary>
    public Dictionary<string, string> Variables { get; }

    public IReadOnlyList<string> Calls => File.Exists(_log) ? File.ReadAllLines(_log) : [];
}
