namespace Itential.Platform;

/// <summary>The body that makes a decorator.</summary>
/// <param name="ToolDecorator">The decorator.</param>
public sealed record ToolDecoratorBody(ToolDecorator ToolDecorator)
{
    /// <summary>Wraps the decorator.</summary>
    /// <param name="toolDecorator">The decorator.</param>
    public static implicit operator ToolDecoratorBody(ToolDecorator toolDecorator) => new(toolDecorator);
}
