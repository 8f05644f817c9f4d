namespace Itential.Diagnostics.Tests.Interception.Shapes;

[Trace]
public interface IDecorated : IMember
{
    int Other();
}
