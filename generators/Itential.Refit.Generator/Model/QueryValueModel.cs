namespace Itential.Refit.Generator.Model;

/// <summary>A single pair.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Scalar">How the value is written.</param>
internal sealed record QueryValueModel(string Access, KeyModel Name, ScalarModel Scalar) : QueryModel(Access)
{
    /// <summary>Whether the value is sent as it is.</summary>
    public bool IsEncoded { get; init; }
}
