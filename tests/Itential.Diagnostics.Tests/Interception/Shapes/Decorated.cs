namespace Itential.Diagnostics.Tests.Interception.Shapes;

internal sealed class Decorated : IDecorated
{
    public int Marked() => 1;

    public int Other() => 2;
}
