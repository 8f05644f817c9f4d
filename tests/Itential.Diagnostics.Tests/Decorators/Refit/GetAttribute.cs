namespace Itential.Diagnostics.Tests.Decorators.Refit;

/// <summary>Stands for the attribute of that name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GetAttribute(string path) : Attribute
{
    public string Path => path;
}
