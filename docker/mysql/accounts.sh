# Run once by the database's image, on an empty volume: the two schemas and who may do what in them.
# The application's account gets its rights table by table from the migration.
secret() { cat "/run/secrets/$1"; }

docker_process_sql --database=mysql <<SQL
CREATE DATABASE throughline CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'throughline_owner'@'%' IDENTIFIED BY '$(secret database.owner.password)';
CREATE USER 'throughline_app'@'%' IDENTIFIED BY '$(secret database.password)';
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$(secret keycloak.database.password)';
GRANT ALL PRIVILEGES ON throughline.* TO 'throughline_owner'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
