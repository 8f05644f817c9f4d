namespace Itential.Diagnostics.Tests.Interception.Shapes;

internal interface IStep
{
    [Trace]
    int Step();
}
