using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests;

/// <summary>What a run of the generator gave.</summary>
internal sealed record GeneratorRun(ImmutableDictionary<string, string> Sources, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The one client among the sources.</summary>
    public string Client => Sources.Single(pair => pair.Key != "ClientRegistration.g.cs").Value;

    public string Registration => Sources["ClientRegistration.g.cs"];
}
