namespace Quickstart.Snippets;

/// <summary>Whose request is being served.</summary>
internal sealed class Tenant
{
    public string? Token { get; set; }
}
