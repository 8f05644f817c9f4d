using System.Runtime.InteropServices;

namespace Otumat.Tool;

/// <summary>How this program is started again by somebody else.</summary>
/// <param name="Command">The program, and its first arguments.</param>
/// <param name="Variables">What the program needs to find its runtime, which a scheduler's environment does not say.</param>
internal sealed record OwnCommand(IReadOnlyList<string> Command, IReadOnlyDictionary<string, string> Variables)
{
    private const string RootVariable = "DOTNET_ROOT";

    public static OwnCommand OfThisProcess() =>
        Of(Environment.ProcessPath, Path.Combine(AppContext.BaseDirectory, "Otumat.Tool.dll"), RuntimeEnvironment.GetRuntimeDirectory());

    /// <summary>Tells how a process is started again.</summary>
    /// <param name="process">The program that runs: otumat's own, or dotnet.</param>
    /// <param name="assembly">The file that dotnet would have to run.</param>
    /// <param name="runtime">The folder of the runtime, ROOT/shared/Microsoft.NETCore.App/VERSION.</param>
    public static OwnCommand Of(string? process, string assembly, string runtime)
    {
        if (process is null)
        {
            throw new ToolFailure("The system does not say which program this is. Let a scheduler of your own run 'otumat upload --once'.");
        }

        if (!Path.GetFileNameWithoutExtension(process).Equals("otumat", StringComparison.OrdinalIgnoreCase)
            && !Path.GetFileNameWithoutExtension(process).Equals("Otumat.Tool", StringComparison.OrdinalIgnoreCase))
        {
            return new OwnCommand([process, assembly], new Dictionary<string, string>(StringComparer.Ordinal));
        }

        var root = Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        return new OwnCommand([process], new Dictionary<string, string>(StringComparer.Ordinal) { [RootVariable] = root });
    }
}
