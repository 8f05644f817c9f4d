using Itential.Generators;

namespace Itential.Diagnostics.Generator.Model;

/// <summary>A source file with traced calls.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="SourceName">The name of the source file.</param>
/// <param name="Interceptors">One per method that is called in it.</param>
internal sealed record InterceptedFile(string HintName, string SourceName, EquatableArray<InterceptorModel> Interceptors);
