namespace Itential.Refit.Generator.Model;

/// <summary>The static field of a query converter.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Interface">The interface that it is called through.</param>
/// <param name="Type">The converter's type.</param>
internal sealed record ConverterModel(string Field, string Interface, string Type);
