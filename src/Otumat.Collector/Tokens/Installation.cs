namespace Otumat.Collector;

/// <summary>What a library says of the place that it runs in. All of it is claimed, and none of it is more than a text.</summary>
internal sealed record Installation(Guid Id, string OperatingSystem, string Runtime, string PackageVersion)
{
    private const int LongestText = 64;

    private static readonly string[] Systems = ["linux", "macos", "windows", "other"];

    /// <summary>Reads the members of a token request; a client of another make has none of them.</summary>
    public static Installation? Read(OAuthForm form, out string? fault)
    {
        fault = null;
        var id = Guid.CreateVersion7();
        if (form["installation_id"] is { } claimed && !Guid.TryParse(claimed, out id))
        {
            fault = "installation_id is not a UUID.";
        }

        var runtime = form["runtime"] ?? "";
        var version = form["package_version"] ?? "";
        if (runtime.Length > LongestText || version.Length > LongestText)
        {
            fault = $"runtime or package_version is longer than {LongestText} characters.";
        }

        if (runtime.Any(char.IsControl) || version.Any(char.IsControl))
        {
            fault = "runtime or package_version has a control character.";
        }

        var system = form["operating_system"];
        return fault is null ? new Installation(id, Systems.Contains(system) ? system! : "other", runtime, version) : null;
    }
}
