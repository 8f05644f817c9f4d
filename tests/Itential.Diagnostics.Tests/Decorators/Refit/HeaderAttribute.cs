namespace Itential.Diagnostics.Tests.Decorators.Refit;

/// <summary>Stands for the attribute of that name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HeaderAttribute(string header) : Attribute
{
    public string Header => header;
}
