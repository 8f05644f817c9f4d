using System.Collections.Immutable;
using Itential.Generators;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>The names of all methods whose calls may have to be intercepted.</summary>
internal static class TracedNames
{
    public static EquatableArray<string> Of(IEnumerable<string> declared, ImmutableArray<EquatableArray<string>> referenced) => declared
        .Concat(referenced.SelectMany(static names => names))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();
}
