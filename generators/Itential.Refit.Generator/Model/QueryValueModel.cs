namespace Itential.Refit.Generator.Model;

/// <summary>A single pair.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Scalar">How the value is written.</param>
/// <param name="SerializeNull">Whether null is written as an empty value.</param>
internal sealed record QueryValueModel(string Access, string Name, ScalarModel Scalar, bool SerializeNull) : QueryModel(Access);
