using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What is wrong at a place of a route template.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Start">Where the fault starts in the template.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Arguments">The message's arguments.</param>
internal sealed record TemplateFault(DiagnosticDescriptor Descriptor, int Start, int Length, object[] Arguments);
