namespace Itential.Diagnostics.Tests.Interception.Shapes;

public interface IMember
{
    [Trace]
    int Marked();
}
