namespace Itential.Gateway;

/// <summary>Ansible collections, resource by resource.</summary>
public interface IGatewayCollections
{
    /// <summary>The collections that are installed.</summary>
    IGatewayCollectionsApi Installed { get; }

    /// <summary>The modules of collections.</summary>
    IGatewayCollectionModulesApi Modules { get; }

    /// <summary>The roles of collections.</summary>
    IGatewayCollectionRolesApi Roles { get; }
}
