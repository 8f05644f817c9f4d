namespace Itential.Refit.Generator.Model;

/// <summary>What one parameter or property adds to a query or a form.</summary>
/// <param name="Access">The parameter, or the property of its owner.</param>
internal abstract record QueryModel(string Access)
{
    /// <summary>The base interface that the owner is read through; null when it is read as it is.</summary>
    public string? Through { get; init; }

    /// <summary>How the whole is looked at for null before it is walked.</summary>
    public virtual NullCheck Guard => NullCheck.None;

    /// <summary>The name under which null is written as an empty value; null when it is left out.</summary>
    public KeyModel? NullName { get; init; }
}
