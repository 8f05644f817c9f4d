namespace Itential.Gateway;

/// <summary>Git, resource by resource.</summary>
public interface IGatewayGit
{
    /// <summary>Git integrations.</summary>
    IGatewayGitIntegrationsApi Integrations { get; }

    /// <summary>The keys for Git.</summary>
    IGatewayGitKeysApi Keys { get; }

    /// <summary>Git repositories.</summary>
    IGatewayGitRepositoriesApi Repositories { get; }
}
