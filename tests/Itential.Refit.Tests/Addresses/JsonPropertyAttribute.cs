namespace Itential.Refit.Tests.Addresses;

/// <summary>Stands for Newtonsoft.Json's attribute, which is known by its name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class JsonPropertyAttribute : Attribute
{
    public string? PropertyName { get; set; }
}
