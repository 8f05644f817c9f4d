namespace Itential.Refit.Generator.Model;

/// <summary>An HTTP version that a request is given.</summary>
/// <param name="Access">The version as an expression.</param>
/// <param name="Policy">The member of HttpVersionPolicy.</param>
internal sealed record VersionModel(string Access, string Policy);
