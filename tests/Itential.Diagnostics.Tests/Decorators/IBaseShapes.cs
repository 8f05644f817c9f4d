namespace Itential.Diagnostics.Tests.Decorators;

/// <summary>Carries no attribute: its methods are traced through the interface that derives from it.</summary>
public interface IBaseShapes
{
    string Inherited();

    int Add(int left, int right = 40);
}
