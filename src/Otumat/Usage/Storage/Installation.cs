namespace Otumat.Usage;

/// <summary>The random name of this installation of one package for one person. It is made when the person enrols and says nothing of either.</summary>
internal sealed record Installation(Guid Id)
{
    public int Schema { get; init; } = 1;
}
