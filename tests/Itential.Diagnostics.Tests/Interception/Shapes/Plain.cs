namespace Itential.Diagnostics.Tests.Interception.Shapes;

internal sealed class Plain : IPlain
{
    public int Marked() => 1;

    public int Unmarked() => 2;
}
