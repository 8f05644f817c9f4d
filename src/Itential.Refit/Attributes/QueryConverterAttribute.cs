namespace Itential.Refit;

/// <summary>Lets a type of yours turn the parameter into pairs of the query.</summary>
/// <param name="converter">A type with a parameterless constructor that implements <see cref="IQueryConverter{T}"/> for the parameter's type.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueryConverterAttribute(Type converter) : Attribute
{
    /// <summary>The type that makes the pairs. One instance of it serves all calls.</summary>
    public Type Converter { get; } = converter;
}
