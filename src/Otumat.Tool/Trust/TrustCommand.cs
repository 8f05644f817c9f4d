using System.CommandLine;

namespace Otumat.Tool;

/// <summary>Says which keys are trusted.</summary>
internal static class TrustCommand
{
    public static Command Create(ToolHost host) => new("trust", "Say which keys are trusted, and for which plugins.")
    {
        TrustAddCommand.Create(host),
        TrustRemoveCommand.Create(host),
        TrustListCommand.Create(host),
        TrustRevokeCommand.Create(host),
    };
}
