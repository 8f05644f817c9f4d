namespace Itential.Diagnostics.Tests.Decorators;

public interface IUntraced
{
    void M();
}
