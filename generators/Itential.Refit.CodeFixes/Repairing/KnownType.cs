using Microsoft.CodeAnalysis;

namespace Itential.Refit.CodeFixes.Repairing;

/// <summary>Finds types of the framework and of ours, also where more than one assembly has one of that name.</summary>
internal static class KnownType
{
    public static INamedTypeSymbol? Of(Compilation compilation, string metadataName)
    {
        var found = compilation.GetTypesByMetadataName(metadataName);
        return found.Length == 0 ? null : found[0];
    }
}
