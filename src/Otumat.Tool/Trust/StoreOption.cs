using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>The trust store of a command.</summary>
internal static class StoreOption
{
    private const string Variable = "OTUMAT_TRUST_STORE";

    public static Option<string?> Create() =>
        TextOptions.Create("--store", [], "FOLDER", $"The trust store; {Variable} unless given, else otumat/trust in your local application data.");

    public static TrustStore Open(ParseResult parsed, Option<string?> option) => TrustStore.Open(parsed.GetValue(option) ?? Usual());

    private static string Usual() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "otumat", "trust");
}
