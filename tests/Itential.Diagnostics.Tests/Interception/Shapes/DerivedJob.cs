namespace Itential.Diagnostics.Tests.Interception.Shapes;

internal sealed class DerivedJob : Job
{
    [Trace]
    public override int Virtual() => base.Virtual() + 1;
}
