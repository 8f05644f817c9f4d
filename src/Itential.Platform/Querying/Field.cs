namespace Itential.Platform;

/// <summary>A field that a list is filtered, sorted or cut down by.</summary>
/// <typeparam name="TItem">The items of the list.</typeparam>
/// <typeparam name="TValue">The values of the field.</typeparam>
public sealed class Field<TItem, TValue> : Field<TItem>
{
    /// <summary>Names a field.</summary>
    /// <param name="name">The name on the wire. Where the server allows it, a path with dots, such as <c>metrics.start_time</c>.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Field(string name)
        : base(name)
    {
    }

    /// <summary>The field has the value.</summary>
    /// <param name="value">The value.</param>
    public SimpleCondition<TItem> IsEqualTo(TValue value) => new("equals", this, ConditionText.Of(value));

    /// <summary>The field holds the text.</summary>
    /// <param name="text">The text.</param>
    public SimpleCondition<TItem> Contains(string text) => new("contains", this, ConditionText.Of(text));

    /// <summary>The field begins with the text.</summary>
    /// <param name="text">The text.</param>
    public SimpleCondition<TItem> StartsWith(string text) => new("starts-with", this, ConditionText.Of(text));

    /// <summary>The field has the value or a greater one. Only the metrics of the workflow engine know it.</summary>
    /// <param name="value">The value.</param>
    public SimpleCondition<TItem> IsAtLeast(TValue value) => new("gte", this, ConditionText.Of(value));

    /// <summary>The field ends with the text.</summary>
    /// <param name="text">The text.</param>
    public Condition<TItem> EndsWith(string text) => new BracketCondition<TItem>("ends-with", this, ConditionText.Of(text));

    /// <summary>The field has one of the values.</summary>
    /// <param name="values">The values; none may hold a comma, which the server takes for the end of one.</param>
    /// <exception cref="ArgumentException">There is no value, or one holds a comma.</exception>
    public Condition<TItem> IsIn(params IReadOnlyCollection<TValue> values) => new BracketCondition<TItem>("in", this, ConditionText.List(values));

    /// <summary>The field has none of the values.</summary>
    /// <param name="values">The values; none may hold a comma, which the server takes for the end of one.</param>
    /// <exception cref="ArgumentException">There is no value, or one holds a comma.</exception>
    public Condition<TItem> IsNotIn(params IReadOnlyCollection<TValue> values) => new BracketCondition<TItem>("not-in", this, ConditionText.List(values));

    /// <summary>The field has a greater value.</summary>
    /// <param name="value">The value.</param>
    public Condition<TItem> IsGreaterThan(TValue value) => new BracketCondition<TItem>("gt", this, ConditionText.Of(value));

    /// <summary>The field is there, or is not. Only the lifecycle manager knows it.</summary>
    /// <param name="exists">Whether it is there.</param>
    public Condition<TItem> Exists(bool exists = true) => new BracketCondition<TItem>("exists", this, ConditionText.Of(exists));
}
