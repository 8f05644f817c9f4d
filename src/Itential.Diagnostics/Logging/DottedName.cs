namespace Itential.Diagnostics.Logging;

/// <summary>Names of loggers, made of parts with dots between. Case does not matter, as in the filters of .NET.</summary>
internal static class DottedName
{
    public static bool IsUnder(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (name.Length == prefix.Length || name[prefix.Length] == '.');

    public static string? Parent(string name) => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : null;
}
