namespace Itential.Diagnostics.Tests.Interception.Shapes;

[Trace]
internal readonly struct Point(int x)
{
    public int Double() => 2 * x;

    public int DoubleHidden() => Hidden();

    private int Hidden() => 2 * x;
}
