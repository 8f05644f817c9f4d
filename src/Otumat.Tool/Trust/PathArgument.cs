using System.CommandLine;

namespace Otumat.Tool;

/// <summary>What a command is about.</summary>
internal static class PathArgument
{
    public static Argument<string> Create(string description) => new("path") { HelpName = "PATH", Description = description };
}
