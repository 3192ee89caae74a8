# Times the peer: mean path length and betweenness of the ties on stdin, in seconds of processor time, as JSON.
import json, sys, time
import igraph

towns, *ends = map(int, sys.stdin.read().split())
graph = igraph.Graph(n=towns, edges=list(zip(ends[::2], ends[1::2])))


def timed(run):
    start = time.process_time()
    value = run()
    return {"seconds": time.process_time() - start, "value": value}


print(
    json.dumps(
        {
            "version": igraph.__version__,
            "meanPath": timed(lambda: graph.average_path_length(directed=False)),
            "betweenness": timed(lambda: max(graph.betweenness(directed=False))),
        }
    )
)
