namespace Itential.Refit.Generator.Model;

/// <summary>A value that is a flag, or a collection of them.</summary>
/// <param name="Access">The parameter.</param>
/// <param name="Parameter">The name that an error tells.</param>
/// <param name="Scalar">How a flag is written.</param>
/// <param name="Shape">How the collection is walked; null for a single flag.</param>
/// <param name="IsEncoded">Whether the flag is sent as it is.</param>
internal sealed record QueryFlagModel(string Access, string Parameter, ScalarModel Scalar, SequenceModel? Shape, bool IsEncoded) : QueryModel(Access);
