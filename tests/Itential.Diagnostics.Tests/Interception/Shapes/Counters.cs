namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>Holds structs where they may and may not be changed.</summary>
internal sealed class Counters
{
    private readonly Counter _fixed;
    private Counter _field;

    public Counter Copy => _field;

    public int NextOfFixed() => _fixed.Next();

    public int NextOfField() => _field.Next();
}
