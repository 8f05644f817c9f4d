namespace Itential.Diagnostics.Tests.Interception.Shapes;

[Trace]
internal struct Counter
{
    private int _value;

    public int Next() => ++_value;

    public readonly int Peek() => _value;

    public int NextHidden() => Hidden();

    private int Hidden() => ++_value;
}
