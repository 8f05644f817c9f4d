namespace Itential.Diagnostics.Tests.Decorators;

[Trace]
public interface IThing
{
    string Name();
}
