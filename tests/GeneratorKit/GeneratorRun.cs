using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GeneratorKit;

/// <summary>What a run of the generator gave.</summary>
internal sealed record GeneratorRun(ImmutableDictionary<string, string> Sources, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The one class among the sources.</summary>
    public string Client => Sources.Single(pair => !IsRegistration(pair.Key)).Value;

    public string Registration => Sources.Single(pair => IsRegistration(pair.Key)).Value;

    /// <summary>Whether a file registers classes, and has none itself.</summary>
    public static bool IsRegistration(string name) => name.EndsWith("Registration.g.cs", StringComparison.Ordinal);
}
