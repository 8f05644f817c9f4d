namespace Itential.Platform;

/// <summary>The name of a field of a list's items, for sorting and for choosing what is answered.</summary>
/// <typeparam name="TItem">The items of the list.</typeparam>
public abstract class Field<TItem>
{
    private protected Field(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
