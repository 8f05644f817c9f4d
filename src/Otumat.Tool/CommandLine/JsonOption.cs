using System.CommandLine;

namespace Otumat.Tool;

/// <summary>The option for programs.</summary>
internal static class JsonOption
{
    public static Option<bool> Create() => new("--json") { Description = "Say it as JSON, one object a line." };
}
