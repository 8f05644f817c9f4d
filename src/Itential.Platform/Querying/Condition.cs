namespace Itential.Platform;

/// <summary>A condition on a field of a list's items; <see cref="Field{TItem, TValue}"/> makes them.</summary>
/// <typeparam name="TItem">The items of the list.</typeparam>
public abstract class Condition<TItem>
{
    private protected Condition(string operation, Field<TItem> field, string value)
    {
        Operation = operation;
        Field = field;
        Value = value;
    }

    internal string Operation { get; }

    internal Field<TItem> Field { get; }

    internal string Value { get; }
}
